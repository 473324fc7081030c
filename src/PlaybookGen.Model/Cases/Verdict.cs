namespace PlaybookGen.Model;

/// <summary>判定: what a 局面 says about its hypothesis, from how far it was carried out and what came of it.</summary>
public enum Verdict
{
    /// <summary>勝ち筋: carried out, and the result came.</summary>
    WinningLine,

    /// <summary>仮説を描き直す: carried out, and the result did not come, or only in part.</summary>
    RedrawHypothesis,

    /// <summary>有望・実行度を上げる: not carried out enough, and yet it got better.</summary>
    RaiseExecution,

    /// <summary>実行を阻んだ要因へ: not carried out enough, and nothing came of it. It says nothing against the tactics.</summary>
    FindWhatPrevented,
}

namespace PlaybookGen.Model;

/// <summary>A part of an emblem, on a field of 48 by 48 with its origin at the upper left.</summary>
public abstract record EmblemShape
{
    private EmblemShape()
    {
    }

    /// <summary>How far a point lies outside the shape; negative within it.</summary>
    public abstract double Distance(double x, double y);

    /// <summary>A line with round ends.</summary>
    public sealed record Stroke(double X1, double Y1, double X2, double Y2, double Width) : EmblemShape
    {
        public override double Distance(double x, double y)
        {
            var (dx, dy) = (X2 - X1, Y2 - Y1);
            var along = Math.Clamp(((x - X1) * dx + (y - Y1) * dy) / (dx * dx + dy * dy), 0, 1);
            return Length(x - X1 - along * dx, y - Y1 - along * dy) - Width / 2;
        }
    }

    public sealed record Dot(double X, double Y, double Radius) : EmblemShape
    {
        public override double Distance(double x, double y) => Length(x - X, y - Y) - Radius;
    }

    /// <param name="Radius">To the middle of the line.</param>
    public sealed record Ring(double X, double Y, double Radius, double Width) : EmblemShape
    {
        public override double Distance(double x, double y) => Math.Abs(Length(x - X, y - Y) - Radius) - Width / 2;
    }

    /// <summary>Square roots are the same on every machine, which hypot is not promised to be.</summary>
    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}

namespace PlaybookGen.Model;

public sealed record DriverFactor(string Name, bool? Controllable, string? Why);

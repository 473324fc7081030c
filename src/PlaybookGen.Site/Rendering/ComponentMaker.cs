using Microsoft.AspNetCore.Components;

namespace PlaybookGen.Site.Rendering;

/// <summary>Makes the theme's components by their empty constructors. The usual way compiles a factory for each type first, which pays back in a server that runs for days.</summary>
internal sealed class ComponentMaker : IComponentActivator
{
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}

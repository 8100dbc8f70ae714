namespace PensionRules.Tests.Support.Servers;

/// <summary>A database answered with an error.</summary>
#pragma warning disable RCS1194, CA1032 // The server's message is all there is to say.
internal sealed class ServerException(string message) : Exception(message);
#pragma warning restore RCS1194, CA1032

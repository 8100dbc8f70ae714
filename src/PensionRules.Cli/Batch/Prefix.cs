using System.Security.Cryptography;

namespace PensionRules.Cli.Batch;

/// <summary>Reads the beginning of a file again, to make sure that it is what it was.</summary>
internal static class Prefix
{
    /// <summary>Hashes the first bytes of a stream, and leaves it standing behind them.</summary>
    /// <returns>Whether there are so many, and they have the expected hash.</returns>
    public static bool TryHash(Stream stream, long length, byte[] expected, IncrementalHash hash)
    {
        if (stream.Length < length)
        {
            return false;
        }

        stream.Position = 0;
        byte[] buffer = new byte[64 * 1024];
        for (long left = length; left > 0;)
        {
            int read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                return false;
            }

            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return hash.GetCurrentHash().AsSpan().SequenceEqual(expected);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PensionRules.Cli.Inputs;

namespace PensionRules.Cli.Crosschecking;

/// <summary>Finds out how a large file is written, a piece at a time: UTF-8, or GB18030 as spreadsheets in China write it.</summary>
internal static class RegisterEncoding
{
    private const int PieceSize = 1 << 20;
    private const int LongestCharacter = 4;

    /// <summary>The encoding; null when it is neither.</summary>
    public static Encoding? Of(string path) => IsUtf8(path) ? new UTF8Encoding(false) : Gb18030(path);

    private static bool IsUtf8(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            int kept = 0;
            int read;
            while ((read = file.Read(piece, kept, PieceSize - kept)) > 0)
            {
                int all = kept + read;
                int whole = WholeCharacters(piece.AsSpan(0, all));
                if (!Utf8.IsValid(piece.AsSpan(0, whole)))
                {
                    return false;
                }

                kept = all - whole;
                piece.AsSpan(whole, kept).CopyTo(piece);
            }

            return kept == 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    // Up to the first byte of a character that the piece may not hold to its end.
    private static int WholeCharacters(ReadOnlySpan<byte> piece)
    {
        for (int back = 1; back <= Math.Min(LongestCharacter, piece.Length); back++)
        {
            byte start = piece[^back];
            if (start >= 0xC0)
            {
                int length = start switch { >= 0xF0 => 4, >= 0xE0 => 3, _ => 2 };
                return length > back ? piece.Length - back : piece.Length;
            }
        }

        return piece.Length;
    }

    private static Encoding? Gb18030(string path)
    {
        Encoding encoding = TextFile.Gb18030();
        using StreamReader reader = new(path, encoding);
        char[] piece = new char[PieceSize];
        try
        {
            while (reader.Read(piece) > 0)
            {
                // Only whether it can be read.
            }

            return encoding;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

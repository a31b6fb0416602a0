package app.tendero.sandbox.chat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A small picture drawn by ourselves, for shoppers who send one: a striped cloth, as PNG. */
final class SamplePicture {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int STRIPE = 24;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] LIGHT = {(byte) 0xF2, (byte) 0xE8, (byte) 0xD5};
    private static final byte[] DARK = {(byte) 0xB8, (byte) 0x5C, (byte) 0x38};

    private SamplePicture() {}

    static byte[] png() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
        // 8 bits per channel, red green blue, no interlacing
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", deflated(pixels()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] pixels() {
        var pixels = ByteBuffer.allocate(HEIGHT * (1 + WIDTH * 3));
        for (var y = 0; y < HEIGHT; y++) {
            pixels.put((byte) 0);
            for (var x = 0; x < WIDTH; x++) {
                pixels.put((x + y) / STRIPE % 2 == 0 ? LIGHT : DARK);
            }
        }
        return pixels.array();
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var buffer = new byte[content.length];
        var length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}

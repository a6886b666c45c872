package org.hotline.knowledge.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pictures of any size with nothing on them. */
public final class Drawings {

    private Drawings() {}

    /** @param kind as {@code ImageIO} knows it */
    public static byte[] of(String kind, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return of("png", width, height);
    }

    /** The first bytes of a WebP file, by the name of its first chunk and what stands in it. */
    static byte[] webp(String chunk, String hex) {
        byte[] head = ("RIFF\0\0\0\0WEBP" + chunk + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = HexFormat.of().parseHex(hex);
        byte[] both = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, both, head.length, rest.length);
        return both;
    }
}

package org.hotline.knowledge.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a picture say of it, whatever it is called: nothing of it is unpacked.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureHead(PictureKind kind, int width, int height) {

    private static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";

    /** In bytes, up to where any form of it has said its size. */
    private static final int SHORTEST_WEBP = 30;

    /** Nothing of what is no picture of a known kind. */
    static Optional<PictureHead> of(byte[] content) {
        return read(new PictureBytes(content)).filter(head -> head.width > 0 && head.height > 0);
    }

    private static Optional<PictureHead> read(PictureBytes bytes) {
        if (bytes.says(0, PNG)) {
            return Optional.of(new PictureHead(PictureKind.PNG, bytes.big(16, 4), bytes.big(20, 4)));
        } else if (bytes.says(0, "GIF87a") || bytes.says(0, "GIF89a")) {
            return Optional.of(new PictureHead(PictureKind.GIF, bytes.little(6, 2), bytes.little(8, 2)));
        } else if (bytes.says(0, "RIFF") && bytes.says(8, "WEBPVP8")) {
            return webp(bytes);
        }
        return bytes.says(0, "\u00ff\u00d8\u00ff") ? jpeg(bytes) : Optional.empty();
    }

    private static Optional<PictureHead> webp(PictureBytes bytes) {
        if (bytes.at(SHORTEST_WEBP - 1) < 0) {
            return Optional.empty();
        }
        return switch (bytes.at(15)) {
            case 'X' -> webp(bytes.little(24, 3) + 1, bytes.little(27, 3) + 1);
            case 'L' -> webp((bytes.little(21, 4) & 0x3fff) + 1, ((bytes.little(21, 4) >> 14) & 0x3fff) + 1);
            case ' ' -> webp(bytes.little(26, 2) & 0x3fff, bytes.little(28, 2) & 0x3fff);
            default -> Optional.empty();
        };
    }

    private static Optional<PictureHead> webp(int width, int height) {
        return Optional.of(new PictureHead(PictureKind.WEBP, width, height));
    }

    /** Its size stands in the segment that begins its frame, behind others whose lengths are said. */
    private static Optional<PictureHead> jpeg(PictureBytes bytes) {
        int place = 2;
        while (bytes.at(place) == 0xff) {
            int marker = bytes.at(place + 1);
            if (isFrame(marker)) {
                return Optional.of(new PictureHead(PictureKind.JPEG, bytes.big(place + 7, 2), bytes.big(place + 5, 2)));
            }
            if (hasNoLength(marker)) {
                return Optional.empty();
            }
            place += marker == 0xff ? 1 : 2 + Math.max(2, bytes.big(place + 2, 2));
        }
        return Optional.empty();
    }

    /** Which stand behind no size: whoever skips them and whoever does not would see two pictures. */
    private static boolean hasNoLength(int marker) {
        return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Bytes, and nothing behind their end. */
    private static final class PictureBytes {

        private final byte[] content;

        PictureBytes(byte[] content) {
            this.content = content;
        }

        int at(int place) {
            return place < content.length ? content[place] & 0xff : -1;
        }

        boolean says(int place, String text) {
            return content.length >= place + text.length()
                    && new String(content, place, text.length(), StandardCharsets.ISO_8859_1).equals(text);
        }

        /** A number, its highest byte first; what is cut off, or larger than any picture, is 0. */
        int big(int place, int length) {
            long number = 0;
            for (int i = 0; i < length; i++) {
                number = (number << 8) | Math.max(0, at(place + i));
            }
            return place + length > content.length || number > Integer.MAX_VALUE ? 0 : (int) number;
        }

        /** The same, its lowest byte first; one of four bytes may have any bits. */
        int little(int place, int length) {
            int number = 0;
            for (int i = length - 1; i >= 0; i--) {
                number = (number << 8) | Math.max(0, at(place + i));
            }
            return place + length > content.length ? 0 : number;
        }
    }
}

package org.hotline.knowledge.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PictureHeadTest {

    @Test
    void kindAndSizeAreToldByTheContent() {
        assertThat(PictureHead.of(Drawings.png(640, 3))).contains(new PictureHead(PictureKind.PNG, 640, 3));
        assertThat(PictureHead.of(Drawings.of("jpg", 300, 7))).contains(new PictureHead(PictureKind.JPEG, 300, 7));
        assertThat(PictureHead.of(Drawings.of("gif", 5, 600))).contains(new PictureHead(PictureKind.GIF, 5, 600));
    }

    /** 16 x 9 each, as of the container's specification. */
    @Test
    void allThreeFormsOfWebpAreKnown() {
        PictureHead expected = new PictureHead(PictureKind.WEBP, 16, 9);
        assertThat(PictureHead.of(Drawings.webp("VP8X", "000000000f0000080000")))
                .contains(expected);
        assertThat(PictureHead.of(Drawings.webp("VP8L", "2f0f0002000000000000")))
                .contains(expected);
        assertThat(PictureHead.of(Drawings.webp("VP8 ", "0000009d012a10000900")))
                .contains(expected);
    }

    @Test
    void whatBrowsersMayRunIsNoPicture() {
        assertThat(PictureHead.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PictureHead.of("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void nobodySeesAnotherPictureBehindAMarkerWithoutALength() {
        byte[] whole = Drawings.of("jpg", 300, 7);
        for (int marker : new int[] {0x00, 0x01, 0xd0, 0xd7, 0xd8, 0xd9}) {
            byte[] split = new byte[whole.length + 2];
            System.arraycopy(whole, 0, split, 0, 2);
            split[2] = (byte) 0xff;
            split[3] = (byte) marker;
            System.arraycopy(whole, 2, split, 4, whole.length - 2);
            assertThat(PictureHead.of(split)).isEmpty();
        }
    }

    @Test
    void whatIsCutOffHasNoSize() {
        for (String kind : new String[] {"png", "jpg", "gif"}) {
            byte[] whole = Drawings.of(kind, 300, 200);
            for (int length = 0; length < 10; length++) {
                assertThat(PictureHead.of(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }

    @Property
    void whateverComesIsReadToItsEnd(@ForAll byte[] noise) {
        byte[] jpeg = Arrays.copyOf(noise, noise.length + 3);
        jpeg[0] = (byte) 0xff;
        jpeg[1] = (byte) 0xd8;
        jpeg[2] = (byte) 0xff;
        PictureHead.of(jpeg).ifPresent(head -> assertThat(head.width()).isPositive());
        PictureHead.of(noise).ifPresent(head -> assertThat(head.height()).isPositive());
    }
}

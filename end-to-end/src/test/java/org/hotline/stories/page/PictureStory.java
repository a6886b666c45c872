package org.hotline.stories.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles with pictures, for everybody and for those who work here, in a real browser. */
@ExtendWith(RunningHotline.class)
@EnabledIf("org.hotline.stories.page.Visitors#areThere")
class PictureStory {

    @RegisterExtension
    static final Visitors VISITORS = new Visitors();

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aReaderSeesWhatAnArticleShows(Screen screen) throws IOException {
        String wide = uploaded(1600, 700);
        String small = uploaded(180, 180);
        String id = Articles.published(
                word() + " lamps of the box",
                "## Where they are\n\nThe lamps are in front.\n\n![The box from the front with three lamps](" + wide
                        + ")\n\nEach has a colour.\n\n1. Look at the first one:\n\n   ![The red lamp](" + small
                        + ")\n2. Wait until it is green.");
        try (Visitor reader = VISITORS.on(screen)) {
            reader.visit("/help/articles/" + id);
            isSeen(reader.page(), 2);
            reader.look("help-pictures");
        }
    }

    @Test
    void whatIsInternalIsSeenOnTheDeskOnly() throws IOException {
        String address = uploaded(640, 360);
        String id =
                Articles.internal(word() + " in the cupboard", "![The cupboard with the spare boxes](" + address + ")");
        try (Visitor stranger = VISITORS.on(Screen.WIDE);
                Visitor operator = VISITORS.on(Screen.WIDE)) {
            assertThat(stranger.page()
                            .request()
                            .get("http://localhost:" + RunningHotline.ports().door() + address)
                            .status())
                    .isEqualTo(404);
            operator.signedIn("olivia", "operator").visit("/articles/" + id);
            isSeen(operator.page(), 1);
            operator.look("desk-picture");
        }
    }

    /** They have room before they come, and come when they are looked at. */
    private static void isSeen(Page page, int pictures) {
        Locator shown = page.locator(".prose img");
        assertThat(shown).hasCount(pictures);
        for (Locator picture : shown.all()) {
            picture.scrollIntoViewIfNeeded();
            page.waitForCondition(() ->
                    picture.evaluate("it => it.complete && it.naturalWidth > 0").equals(true));
            assertThat(
                            (Boolean)
                                    picture.evaluate(
                                            "it => Math.abs(it.clientWidth / it.clientHeight - it.naturalWidth / it.naturalHeight) < .05"))
                    .isTrue();
        }
    }

    private static String uploaded(int width, int height) throws IOException {
        return RunningHotline.client()
                .as(Role.KNOWLEDGE_EDITOR, "pages")
                .post(HotlineService.KNOWLEDGE, "/v1/pictures", "image/png", drawn(width, height))
                .expect(201)
                .text("/address");
    }

    private static byte[] drawn(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2b4a6f), width, height, new Color(0x8fb3d9)));
        pen.fillRect(0, 0, width, height);
        Color[] lamps = {new Color(0xd64545), new Color(0xe3b341), new Color(0x4caf6d)};
        for (int i = 0; i < lamps.length; i++) {
            pen.setColor(lamps[i]);
            pen.fillOval(width * (2 * i + 1) / 6 - height / 8, height * 3 / 8, height / 4, height / 4);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }
}

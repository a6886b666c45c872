package org.hotline.door.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RobotsResourceTest {

    @Test
    void theMapHasTheAddressByWhichOneCame() {
        assertThat(RobotsResource.rules(URI.create("https://hotline.example/")))
                .contains("Allow: /help\n", "Disallow: /\n")
                .endsWith("Sitemap: https://hotline.example/sitemap.xml\n");
    }
}

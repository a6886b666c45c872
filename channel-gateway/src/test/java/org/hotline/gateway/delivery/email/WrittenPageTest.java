package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WrittenPageTest {

    @Test
    void paragraphsLinesAndQuotationsStandAsTheyWereWritten() {
        Document page = Jsoup.parse(WrittenPage.of("Bonjour,\n\nVoici :\nune ligne\n\n\n> hier\n>  avant\nMerci"));

        assertThat(page.select("p").eachText()).containsExactly("Bonjour,", "Voici : une ligne", "Merci");
        assertThat(page.select("p").get(1).select("br")).hasSize(1);
        assertThat(page.select("blockquote").eachText()).containsExactly("hier avant");
    }

    @Test
    void nothingOfItIsMarkup() {
        String text = "<script>alert(1)</script> & <img src=x onerror=y> \"</p>\"";

        Document page = Jsoup.parse(WrittenPage.of(text));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("p").eachText()).containsExactly(text);
    }

    @Test
    void whatSaysNothingIsAnEmptyPage() {
        assertThat(Jsoup.parse(WrittenPage.of(" \n\n")).body().text()).isEmpty();
    }
}

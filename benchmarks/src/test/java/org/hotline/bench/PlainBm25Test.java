package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainBm25Test {

    private final PlainBm25 rival = new PlainBm25(List.of(
            document("box", "Reset the box", "Unplug the box and wait."),
            document("invoice", "Read the invoice", "The invoice names the box and its price."),
            document("cable", "Change the cable", "Unplug the old one.")));

    @Test
    void whatIsCalledSoComesBeforeWhatMentionsIt() {
        assertThat(rival.find("Box?")).containsExactly("box", "invoice");
    }

    @Test
    void rareWordsCountMoreThanFrequentOnes() {
        assertThat(rival.find("the price")).startsWith("invoice");
    }

    @Test
    void withoutAWordOfTheQuestionNothingIsFound() {
        assertThat(rival.find("Fernseher")).isEmpty();
    }

    private static JsonNode document(String id, String title, String text) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("text", text);
    }
}

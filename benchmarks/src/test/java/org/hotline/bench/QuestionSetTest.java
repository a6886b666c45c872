package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionSetTest {

    @Test
    void aPerfectAnswerIsOneAndTheSecondPlaceIsWorthLess() {
        Map<String, Integer> relevant = Map.of("a", 1);

        assertThat(QuestionSet.quality(List.of("a", "b"), relevant)).isEqualTo(1);
        assertThat(QuestionSet.quality(List.of("b", "a"), relevant)).isEqualTo(0.6309, within(0.0001));
        assertThat(QuestionSet.quality(List.of("b"), relevant)).isZero();
    }

    @Test
    void questionsThatNobodyJudgedDoNotCount(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), "{\"id\":\"d\",\"title\":\"t\",\"text\":\"x\"}\n");
        Files.writeString(
                folder.resolve("queries.jsonl"), "{\"id\":\"q\",\"text\":\"t\"}\n{\"id\":\"other\",\"text\":\"u\"}\n");
        Files.writeString(folder.resolve("qrels.tsv"), "q\td\t1\n");

        assertThat(QuestionSet.read(folder).quality(question -> List.of("d"))).isEqualTo(1);
    }
}

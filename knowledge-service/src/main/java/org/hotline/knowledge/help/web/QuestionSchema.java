package org.hotline.knowledge.help.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.community.CommunityThread;
import org.hotline.knowledge.community.Contribution;

/** Tells search engines what was asked and answered, in the words of schema.org. */
@ApplicationScoped
class QuestionSchema {

    private final EmbeddedJson json;
    private final HelpPages pages;

    QuestionSchema(EmbeddedJson json, HelpPages pages) {
        this.json = json;
        this.pages = pages;
    }

    String of(CommunityThread thread) {
        Contribution asked = thread.question();
        Map<String, Object> question = said(asked, "Question");
        question.put("name", asked.title());
        question.put("answerCount", thread.answers().size());
        List<Map<String, Object>> suggested = thread.answers().stream()
                .filter(answer -> !answer.accepted())
                .map(this::answer)
                .toList();
        thread.answers().stream()
                .filter(Contribution::accepted)
                .forEach(answer -> question.put("acceptedAnswer", answer(answer)));
        question.put("suggestedAnswer", suggested);
        Map<String, Object> page = EmbeddedJson.typed("QAPage");
        page.put("@context", "https://schema.org");
        page.put("inLanguage", asked.language());
        page.put("mainEntity", question);
        return json.of(page);
    }

    private Map<String, Object> answer(Contribution answer) {
        Map<String, Object> said = said(answer, "Answer");
        said.put("url", pages.address() + "/help/community/" + answer.thread() + "#c-" + answer.id());
        return said;
    }

    private static Map<String, Object> said(Contribution contribution, String type) {
        Map<String, Object> author = EmbeddedJson.typed(contribution.official() ? "Organization" : "Person");
        author.put("name", contribution.official() ? "Hotline" : contribution.writer());
        Map<String, Object> said = EmbeddedJson.typed(type);
        said.put("text", contribution.text());
        said.put("upvoteCount", contribution.votes());
        said.put("dateCreated", contribution.writtenAt().toString());
        said.put("author", author);
        return said;
    }
}

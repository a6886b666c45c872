package org.hotline.knowledge.help.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleDetails;

/**
 * Tells search engines what a page is about, in the words of schema.org: steps to follow, questions with their answers, or an article
 * like any other. It is data, and no browser runs it.
 */
@ApplicationScoped
class ArticleSchema {

    private static final int LONGEST = 1_000;

    private final EmbeddedJson json;
    private final HelpPages pages;

    ArticleSchema(EmbeddedJson json, HelpPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** JSON that can stand in a page whatever it says. */
    String of(ArticleDetails details, ArticleBody body) {
        return json.of(page(details, body));
    }

    private Map<String, Object> page(ArticleDetails details, ArticleBody body) {
        ArticleContent content = details.content();
        List<AskedQuestion> asked = AskedQuestion.of(content.title(), body);
        Map<String, Object> page;
        if (!content.steps().isEmpty()) {
            page = EmbeddedJson.typed("HowTo");
            page.put("step", steps(content.steps()));
        } else if (!asked.isEmpty()) {
            page = EmbeddedJson.typed("FAQPage");
            page.put("mainEntity", asked.stream().map(ArticleSchema::question).toList());
        } else {
            page = EmbeddedJson.typed("Article");
            page.put("headline", content.title());
        }
        page.put("@context", "https://schema.org");
        page.put("url", pages.address() + "/help/articles/" + details.article().id());
        page.put("name", content.title());
        page.put("inLanguage", content.language());
        page.put("dateModified", details.article().updatedAt().toString());
        page.put("description", HelpExcerpt.of(content.body(), LONGEST));
        return page;
    }

    private static Map<String, Object> question(AskedQuestion asked) {
        Map<String, Object> answer = EmbeddedJson.typed("Answer");
        answer.put("text", asked.answer());
        Map<String, Object> question = EmbeddedJson.typed("Question");
        question.put("name", asked.question());
        question.put("acceptedAnswer", answer);
        return question;
    }

    private static List<Map<String, Object>> steps(List<String> said) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (String text : said) {
            Map<String, Object> step = EmbeddedJson.typed("HowToStep");
            step.put("position", steps.size() + 1);
            step.put("text", text);
            steps.add(step);
        }
        return steps;
    }
}

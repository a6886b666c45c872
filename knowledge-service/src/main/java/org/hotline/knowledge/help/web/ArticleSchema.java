package org.hotline.knowledge.help.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private final ObjectMapper json;
    private final HelpPages pages;

    ArticleSchema(ObjectMapper json, HelpPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** JSON that can stand in a page whatever it says. */
    String of(ArticleDetails details, ArticleBody body) {
        try {
            return json.writeValueAsString(page(details, body))
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> page(ArticleDetails details, ArticleBody body) {
        ArticleContent content = details.content();
        List<AskedQuestion> asked = AskedQuestion.of(content.title(), body);
        Map<String, Object> page;
        if (!content.steps().isEmpty()) {
            page = typed("HowTo");
            page.put("step", steps(content.steps()));
        } else if (!asked.isEmpty()) {
            page = typed("FAQPage");
            page.put("mainEntity", asked.stream().map(ArticleSchema::question).toList());
        } else {
            page = typed("Article");
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
        Map<String, Object> answer = typed("Answer");
        answer.put("text", asked.answer());
        Map<String, Object> question = typed("Question");
        question.put("name", asked.question());
        question.put("acceptedAnswer", answer);
        return question;
    }

    private static List<Map<String, Object>> steps(List<String> said) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (String text : said) {
            Map<String, Object> step = typed("HowToStep");
            step.put("position", steps.size() + 1);
            step.put("text", text);
            steps.add(step);
        }
        return steps;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}

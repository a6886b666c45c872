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

/** Tells search engines what a page is about, in the words of schema.org; it is data, and no browser runs it. */
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
    String of(ArticleDetails details, String html) {
        ArticleContent content = details.content();
        String address = pages.address() + "/help/articles/" + details.article().id();
        Map<String, Object> page = typed(content.steps().isEmpty() ? "FAQPage" : "HowTo");
        page.put("@context", "https://schema.org");
        page.put("url", address);
        page.put("name", content.title());
        page.put("inLanguage", content.language());
        page.put("dateModified", details.article().updatedAt().toString());
        String text = ArticleBody.excerpt(html, LONGEST);
        if (content.steps().isEmpty()) {
            Map<String, Object> answer = typed("Answer");
            answer.put("text", text);
            Map<String, Object> question = typed("Question");
            question.put("name", content.title());
            question.put("acceptedAnswer", answer);
            page.put("mainEntity", List.of(question));
        } else {
            page.put("description", text);
            page.put("step", steps(content.steps()));
        }
        try {
            return json.writeValueAsString(page)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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

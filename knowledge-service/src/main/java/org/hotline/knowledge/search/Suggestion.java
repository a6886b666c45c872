package org.hotline.knowledge.search;

import java.util.List;

/** What may help to answer a customer, best first. */
public record Suggestion(List<FoundArticle> articles, List<FoundCase> cases) {}

package org.hotline.knowledge.article.rest;

/** An article on its line of an import. */
record LineRequest(int number, ArticleRequest article) {}

package org.hotline.knowledge.importing.rest;

import org.hotline.knowledge.editing.rest.ArticleRequest;

/** An article on its line of an import. */
record LineRequest(int number, ArticleRequest article) {}

/** Articles over HTTP. */
@NullMarked
package org.hotline.knowledge.article.rest;

import org.jspecify.annotations.NullMarked;

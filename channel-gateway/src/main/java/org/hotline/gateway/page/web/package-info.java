/** Answers with pages for customers. */
@NullMarked
package org.hotline.gateway.page.web;

import org.jspecify.annotations.NullMarked;

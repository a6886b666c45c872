/** Drafts from solved cases over HTTP. */
@NullMarked
package org.hotline.knowledge.drafting.rest;

import org.jspecify.annotations.NullMarked;

/** Reviewing over HTTP. */
@NullMarked
package org.hotline.knowledge.reviewing.rest;

import org.jspecify.annotations.NullMarked;

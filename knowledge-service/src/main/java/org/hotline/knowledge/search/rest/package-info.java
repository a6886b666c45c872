/** Search and suggestions over HTTP. */
@NullMarked
package org.hotline.knowledge.search.rest;

import org.jspecify.annotations.NullMarked;

/** Writing over HTTP. */
@NullMarked
package org.hotline.knowledge.editing.rest;

import org.jspecify.annotations.NullMarked;

/** Pictures over HTTP. */
@NullMarked
package org.hotline.knowledge.picture.rest;

import org.jspecify.annotations.NullMarked;

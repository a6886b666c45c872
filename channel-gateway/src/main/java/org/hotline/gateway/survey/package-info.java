/** Asking customers how it went. */
@NullMarked
package org.hotline.gateway.survey;

import org.jspecify.annotations.NullMarked;

/** The help centre as pages, feed and site map. */
@NullMarked
package org.hotline.knowledge.help.web;

import org.jspecify.annotations.NullMarked;

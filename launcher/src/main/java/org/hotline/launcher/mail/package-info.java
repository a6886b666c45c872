/** What the hotline sends by e-mail in a local run, caught instead of delivered. */
@NullMarked
package org.hotline.launcher.mail;

import org.jspecify.annotations.NullMarked;

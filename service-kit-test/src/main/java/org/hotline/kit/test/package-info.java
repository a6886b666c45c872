/** What the tests of every service share: the rules of the house, a movable clock, recording fakes, tokens. */
@NullMarked
package org.hotline.kit.test;

import org.jspecify.annotations.NullMarked;

/** Escalation rules over HTTP. */
@NullMarked
package org.hotline.escalation.rule.rest;

import org.jspecify.annotations.NullMarked;

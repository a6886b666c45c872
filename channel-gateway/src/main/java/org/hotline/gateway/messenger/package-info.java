/** Numbers of WhatsApp and bots of Telegram that we serve ourselves: what comes by them, and what we answer there. */
@NullMarked
package org.hotline.gateway.messenger;

import org.jspecify.annotations.NullMarked;

package org.hotline.gateway.inbound.rest;

/** That there are data in an event: what they are, its type says, and they are read for themselves. */
record EventDataRequest() {}

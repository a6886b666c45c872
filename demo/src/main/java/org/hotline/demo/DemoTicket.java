package org.hotline.demo;

/** A ticket of the demonstration. */
record DemoTicket(String id, String number) {}

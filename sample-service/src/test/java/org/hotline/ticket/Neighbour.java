package org.hotline.ticket;

/** A class of another service. */
public class Neighbour {}

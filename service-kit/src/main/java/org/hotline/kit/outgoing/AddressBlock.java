package org.hotline.kit.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses that begin alike, as in {@code 10.0.0.0/8}. */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record AddressBlock(byte[] network, int bits) {

    static AddressBlock of(String written) {
        int slash = written.indexOf('/');
        try {
            // digits, of which nobody has to be asked
            byte[] network = InetAddress.getByName(written.substring(0, slash)).getAddress();
            return new AddressBlock(network, Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    boolean contains(byte[] address) {
        int whole = bits / 8;
        if (address.length != network.length || !Arrays.equals(address, 0, whole, network, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        return rest == 0 || (address[whole] & 0xff) >> (8 - rest) == (network[whole] & 0xff) >> (8 - rest);
    }
}

package ma.musharaka.platform.protection;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the request in hand comes from. Behind a proxy the web server itself finds the visitor's address, and believes
 * forwarded headers only from the proxies that the deployment names.
 */
final class ClientAddress {

    /** The part of an IPv6 address that a household is given, in bytes: whoever has one has all below it. */
    private static final int NETWORK = 8;

    private ClientAddress() {}

    /** The network of whoever sent the request; nothing where no request is in hand. */
    static @Nullable String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? network(web.getRequest().getRemoteAddr())
                : null;
    }

    /** IPv4 as it is, IPv6 by its /64. */
    static String network(String address) {
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK)) + "/64"
                    : read.getHostAddress();
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}

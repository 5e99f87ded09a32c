package ma.musharaka.browser;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Speaks HTTP to the site on the loopback address, byte for byte: no client in between that would mend a hostile request,
 * follow a redirect or keep a cookie.
 */
public final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final byte[] skimmed = new byte[1 << 16];

    /** What came back. Header names are in lower case; the body is as it was sent, compressed or not. */
    public record Answer(int status, Map<String, List<String>> headers, byte[] body) {

        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public boolean html() {
            return header("content-type").orElse("").startsWith("text/html");
        }
    }

    public Wire(int port) {
        try {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** One question on a connection of its own. */
    public static Answer get(int port, String host, String path, String... headers) {
        try (Wire wire = new Wire(port)) {
            return wire.ask(request("GET", host, path, headers));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static byte[] request(String method, String host, String path, String... headers) {
        StringBuilder request = new StringBuilder(method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        for (String header : headers) request.append(header).append("\r\n");
        return request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the bytes as they are, and reads one answer. */
    public Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        Answer answer = answer(request[0] == 'H');
        // "go on" is no answer yet
        return answer.status() == 100 ? answer(request[0] == 'H') : answer;
    }

    /** As {@link #ask}, of an answer with a length, without keeping any of it: for many questions. */
    public int skim(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int size = 0;
        int headers = -1;
        while (headers < 0) {
            size += more(size);
            headers = endOfHeaders(size);
        }
        int missing = headers + contentLength(headers) - size;
        while (missing > 0) missing -= more(0);
        return number(9, 12);
    }

    private int more(int from) throws IOException {
        int read = socket.getInputStream().read(skimmed, from, skimmed.length - from);
        if (read <= 0) throw new EOFException("the connection was closed");
        return read;
    }

    private int endOfHeaders(int size) {
        for (int i = 3; i < size; i++)
            if (skimmed[i] == '\n' && skimmed[i - 1] == '\r' && skimmed[i - 2] == '\n') return i + 1;
        return -1;
    }

    private int contentLength(int headers) throws IOException {
        for (int i = 0; i + 17 < headers; i++)
            if (skimmed[i] == '\n'
                    && (skimmed[i + 1] | 32) == 'c'
                    && (skimmed[i + 9] | 32) == 'l'
                    && skimmed[i + 15] == ':') {
                int end = i + 17;
                while (skimmed[end] != '\r') end++;
                return number(i + 17, end);
            }
        throw new IOException("an answer without a length");
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = number * 10 + skimmed[i] - '0';
        return number;
    }

    private Answer answer(boolean head) throws IOException {
        String[] first = line().split(" ", 3);
        if (first.length < 2) throw new IOException("no status line");
        int status = Integer.parseInt(first[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        boolean bodiless = status < 200 || status == 304 || status == 204 || head;
        return new Answer(status, headers, bodiless ? new byte[0] : body(headers));
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("content-length"))
            return exactly(Integer.parseInt(headers.get("content-length").getFirst()));
        if (!headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) return in.readAllBytes();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.writeBytes(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the answer ended early");
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the connection was closed");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Lines of a pattern, the one of not, and texts, each in base64 after "=". Prints 1
 * for each text that has the form, 0 for the others.
 */
public class Match {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] fields = line.split(" ");
            Pattern has = Pattern.compile(text(fields[0]));
            String not = text(fields[1]);
            Pattern forbidden = not.isEmpty() ? null : Pattern.compile(not);
            for (int i = 2; i < fields.length; i++) {
                String text = text(fields[i]);
                boolean formed = has.matcher(text).find() && (forbidden == null || !forbidden.matcher(text).find());
                out.append(formed ? '1' : '0');
            }
        }
        System.out.print(out);
    }

    private static String text(String field) {
        return new String(Base64.getDecoder().decode(field.substring(1)), StandardCharsets.UTF_8);
    }
}

// Written by go generate from the schemas of the model: do not edit.
package mixta.file;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Marking;
import mixta.record.Text;

/** Says who sends a file to whom. A file goes to one recipient. */
@JsonDeserialize(builder = Envelope.Builder.class)
public record Envelope(
    /**
     * Identifier of the file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * The sender. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String sender,

    /**
     * The recipient. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String recipient,

    /**
     * When the file was made. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Its number in the channel from the sender to the recipient, from 1. */
    Long sequence,

    /**
     * Digest of the exact bytes of the file before it in the channel. A file without it is the
     * first: its references must be found in it.
     * <p>Digest: the SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits.</p>
     */
    String previous,

    /**
     * The strictest marking of all records in the file. Fields marked higher than their record do
     * not count: either the recipient may have them all the same, or they are not written.
     * Required.
     */
    Marking marking,

    /** What the file is about. */
    Text subject,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private String sender;
        private String recipient;
        private String issued;
        private Long sequence;
        private String previous;
        private Marking marking;
        private Text subject;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder sender(String sender) {
            this.sender = sender;
            return this;
        }

        public Builder recipient(String recipient) {
            this.recipient = recipient;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder sequence(Long sequence) {
            this.sequence = sequence;
            return this;
        }

        public Builder previous(String previous) {
            this.previous = previous;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder subject(Text subject) {
            this.subject = subject;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Envelope build() {
            return new Envelope(
                id, sender, recipient, issued, sequence, previous, marking, subject, newer);
        }
    }
}

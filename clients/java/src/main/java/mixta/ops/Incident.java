// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Place;
import mixta.record.Text;

/** An injury, a death, a complaint or a use of force. */
@JsonDeserialize(builder = Incident.Builder.class)
public record Incident(
    /** What it was. Required. */
    IncidentKind kind,

    /**
     * When it happened. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /** How many persons it concerns. */
    Long persons,

    /** Where. */
    Place place,

    /**
     * The authority that it was reported to.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String reportedTo,

    /** What happened, without names. */
    Text summary,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private IncidentKind kind;
        private String at;
        private Long persons;
        private Place place;
        private String reportedTo;
        private Text summary;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder kind(IncidentKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        public Builder persons(Long persons) {
            this.persons = persons;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder reportedTo(String reportedTo) {
            this.reportedTo = reportedTo;
            return this;
        }

        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Incident build() {
            return new Incident(
                kind, at, persons, place, reportedTo, summary, newer);
        }
    }
}

// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Place;
import mixta.record.Source;

/**
 * The destruction of what one seizure brought in, or of part of it. Its required fields are enough.
 */
@JsonDeserialize(builder = Destruction.Builder.class)
public record Destruction(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /**
     * The seizure. Required.
     * <p>SeizureRef: the id of a Seizure.</p>
     */
    String seizure,

    /** What was destroyed. Required. */
    List<Amount> items,

    /**
     * The day. Required.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String date,

    /** Where. */
    Place place,

    /**
     * How.
     * <p>Codes: {@link mixta.ops.OpsMethod}.</p>
     */
    String method,

    /**
     * Who carried it out. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** Whether a prosecutor was present. Required. */
    Boolean prosecutorPresent,

    /**
     * Who validated it.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    List<String> validatedBy,

    /** Number of the act of destruction. */
    String actNumber,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private String seizure;
        private List<Amount> items;
        private String date;
        private Place place;
        private String method;
        private String by;
        private Boolean prosecutorPresent;
        private List<String> validatedBy;
        private String actNumber;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder seizure(String seizure) {
            this.seizure = seizure;
            return this;
        }

        public Builder items(List<Amount> items) {
            this.items = items;
            return this;
        }

        public Builder date(String date) {
            this.date = date;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder method(String method) {
            this.method = method;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder prosecutorPresent(Boolean prosecutorPresent) {
            this.prosecutorPresent = prosecutorPresent;
            return this;
        }

        public Builder validatedBy(List<String> validatedBy) {
            this.validatedBy = validatedBy;
            return this;
        }

        public Builder actNumber(String actNumber) {
            this.actNumber = actNumber;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Destruction build() {
            return new Destruction(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, seizure, items, date, place, method, by,
                prosecutorPresent, validatedBy, actNumber, newer);
        }
    }
}

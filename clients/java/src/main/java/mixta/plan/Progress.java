// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Evidence;
import mixta.record.Marking;
import mixta.record.Source;
import mixta.record.Text;

/**
 * What one side reports of an action, or what both agree on by an act. A joint report needs the
 * meeting whose act states it; any other is for its issuer's own side.
 */
@JsonDeserialize(builder = Progress.Builder.class)
public record Progress(
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
     * The action reported on. Required.
     * <p>ActionRef: the id of an Action.</p>
     */
    String action,

    /** Whose report it is: one side's, or both sides' by an act. Required. */
    Scope scope,

    /**
     * The institution that reports.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /**
     * The day that the report describes. Required.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String asOf,

    /** How far the action has come. Required. */
    Status status,

    /** How much is done, as the reporter estimates it. */
    BigDecimal percent,

    /** Values of the action's indicators. */
    List<IndicatorValue> values,

    /** Documents that show it. */
    List<Evidence> evidence,

    /** Changes of the due time, with their reasons. */
    List<Rescheduling> reschedulings,

    /** What impedes progress. */
    List<Text> obstacles,

    /** What was done. */
    Text summary,

    /**
     * The meeting whose act states the joint status.
     * <p>MeetingRef: the id of a Meeting.</p>
     */
    String act,

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
        private String action;
        private Scope scope;
        private String by;
        private String asOf;
        private Status status;
        private BigDecimal percent;
        private List<IndicatorValue> values;
        private List<Evidence> evidence;
        private List<Rescheduling> reschedulings;
        private List<Text> obstacles;
        private Text summary;
        private String act;
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

        public Builder action(String action) {
            this.action = action;
            return this;
        }

        public Builder scope(Scope scope) {
            this.scope = scope;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder asOf(String asOf) {
            this.asOf = asOf;
            return this;
        }

        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        public Builder percent(BigDecimal percent) {
            this.percent = percent;
            return this;
        }

        public Builder values(List<IndicatorValue> values) {
            this.values = values;
            return this;
        }

        public Builder evidence(List<Evidence> evidence) {
            this.evidence = evidence;
            return this;
        }

        public Builder reschedulings(List<Rescheduling> reschedulings) {
            this.reschedulings = reschedulings;
            return this;
        }

        public Builder obstacles(List<Text> obstacles) {
            this.obstacles = obstacles;
            return this;
        }

        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        public Builder act(String act) {
            this.act = act;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Progress build() {
            return new Progress(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, action, scope, by, asOf, status, percent, values,
                evidence, reschedulings, obstacles, summary, act, newer);
        }
    }
}

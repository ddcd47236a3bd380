// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

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
import mixta.record.Side;
import mixta.record.Source;
import mixta.record.Text;

/**
 * One meeting of the commission, or a technical meeting between two of them. An ordinary meeting
 * needs its number; a technical one has none.
 */
@JsonDeserialize(builder = Meeting.Builder.class)
public record Meeting(
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

    /** Number of the meeting: 9 for the IX. Absent for a technical meeting, which has none. */
    Long ordinal,

    /** Kind of meeting. Required. */
    Session session,

    /** What each side calls the body: each puts its own country first. */
    BodyNames body,

    /**
     * When it was held, as exactly as is known: a day, month or year. Required.
     * <p>When: a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1"
     * or year "2023", of which the last day counts; or "next-meeting", "continuous",
     * "on-request".</p>
     */
    String held,

    /**
     * Last day, where it took more than one.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String until,

    /** How the delegations met. */
    Format format,

    /** The side that was host. */
    Side host,

    /** Where it was held. */
    Place place,

    /** The delegations. */
    List<Delegation> delegations,

    /** The working tables. */
    List<Table> tables,

    /** How many agreements, commitments or actions the act counts. */
    Long agreements,

    /**
     * The meeting whose results this one evaluated.
     * <p>MeetingRef: the id of a Meeting.</p>
     */
    String evaluates,

    /** What was agreed about the next meeting. */
    NextMeeting next,

    /** The act. */
    Act act,

    /** What the meeting decided, in short. */
    Text summary,

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
        private Long ordinal;
        private Session session;
        private BodyNames body;
        private String held;
        private String until;
        private Format format;
        private Side host;
        private Place place;
        private List<Delegation> delegations;
        private List<Table> tables;
        private Long agreements;
        private String evaluates;
        private NextMeeting next;
        private Act act;
        private Text summary;
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

        public Builder ordinal(Long ordinal) {
            this.ordinal = ordinal;
            return this;
        }

        public Builder session(Session session) {
            this.session = session;
            return this;
        }

        public Builder body(BodyNames body) {
            this.body = body;
            return this;
        }

        public Builder held(String held) {
            this.held = held;
            return this;
        }

        public Builder until(String until) {
            this.until = until;
            return this;
        }

        public Builder format(Format format) {
            this.format = format;
            return this;
        }

        public Builder host(Side host) {
            this.host = host;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder delegations(List<Delegation> delegations) {
            this.delegations = delegations;
            return this;
        }

        public Builder tables(List<Table> tables) {
            this.tables = tables;
            return this;
        }

        public Builder agreements(Long agreements) {
            this.agreements = agreements;
            return this;
        }

        public Builder evaluates(String evaluates) {
            this.evaluates = evaluates;
            return this;
        }

        public Builder next(NextMeeting next) {
            this.next = next;
            return this;
        }

        public Builder act(Act act) {
            this.act = act;
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

        public Meeting build() {
            return new Meeting(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, ordinal, session, body, held, until, format, host,
                place, delegations, tables, agreements, evaluates, next, act, summary, newer);
        }
    }
}

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
import mixta.record.Source;
import mixta.record.Text;

/**
 * One action of a plan: concrete and measurable, with those who answer for it on either side. Its
 * required fields are enough.
 */
@JsonDeserialize(builder = Action.Builder.class)
public record Action(
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
     * The plan that the action is part of. Required.
     * <p>PlanRef: the id of a Plan.</p>
     */
    String plan,

    /** Number of the action in the plan. Absent if no source gives it. */
    Long number,

    /** Area of work. Required. */
    Area area,

    /** Working group that follows it up. */
    Group group,

    /** What is to be done, as agreed. Required. */
    Text text,

    /** How it is carried out. */
    Modality modality,

    /** Who answers for it, by side. */
    List<Responsible> responsible,

    /**
     * First day of work on it.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String start,

    /**
     * By when it is due.
     * <p>When: a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1"
     * or year "2023", of which the last day counts; or "next-meeting", "continuous",
     * "on-request".</p>
     */
    String due,

    /** By what its fulfilment is measured. */
    List<Indicator> indicators,

    /** Steps on the way. */
    List<Milestone> milestones,

    /** What must hold for the action to succeed. */
    List<Text> assumptions,

    /**
     * The earlier action that this one continues.
     * <p>ActionRef: the id of an Action.</p>
     */
    String continues,

    /** The national policies that it serves. */
    List<Policy> policies,

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
        private String plan;
        private Long number;
        private Area area;
        private Group group;
        private Text text;
        private Modality modality;
        private List<Responsible> responsible;
        private String start;
        private String due;
        private List<Indicator> indicators;
        private List<Milestone> milestones;
        private List<Text> assumptions;
        private String continues;
        private List<Policy> policies;
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

        public Builder plan(String plan) {
            this.plan = plan;
            return this;
        }

        public Builder number(Long number) {
            this.number = number;
            return this;
        }

        public Builder area(Area area) {
            this.area = area;
            return this;
        }

        public Builder group(Group group) {
            this.group = group;
            return this;
        }

        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        public Builder modality(Modality modality) {
            this.modality = modality;
            return this;
        }

        public Builder responsible(List<Responsible> responsible) {
            this.responsible = responsible;
            return this;
        }

        public Builder start(String start) {
            this.start = start;
            return this;
        }

        public Builder due(String due) {
            this.due = due;
            return this;
        }

        public Builder indicators(List<Indicator> indicators) {
            this.indicators = indicators;
            return this;
        }

        public Builder milestones(List<Milestone> milestones) {
            this.milestones = milestones;
            return this;
        }

        public Builder assumptions(List<Text> assumptions) {
            this.assumptions = assumptions;
            return this;
        }

        public Builder continues(String continues) {
            this.continues = continues;
            return this;
        }

        public Builder policies(List<Policy> policies) {
            this.policies = policies;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Action build() {
            return new Action(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, plan, number, area, group, text, modality,
                responsible, start, due, indicators, milestones, assumptions, continues, policies,
                newer);
        }
    }
}

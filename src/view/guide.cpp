#include "hyper/view/guide.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/text/exercise_name.h"
#include "hyper/view/guide_blocks.h"
#include "hyper/view/guide_values.h"
#include "hyper/view/layout.h"

namespace hyper::view {
namespace {

using catalogue::Exercise;
using catalogue::Section;
using catalogue::Texts;
using catalogue::Variation;

constexpr std::size_t page_tips = 4;  ///< the page shows the first ones
constexpr std::size_t page_mistakes = 2;
constexpr std::size_t page_breaths = 2;
constexpr int beside_label = 13;

/// Capitals of the Latin letters without marks; the names of exercises have no others.
std::string capitals(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return result;
}

/// The first warning for all variations, those of this one, then the rest.
std::vector<std::string_view> warnings(const Exercise& exercise, const Variation& variation) {
    std::vector<std::string_view> all(exercise.safety.begin(), exercise.safety.end());
    all.insert(all.begin() + 1, variation.guide.safety.begin(), variation.guide.safety.end());
    return all;
}

class Guide {
  public:
    Guide(const Exercise& exercise, const Variation& variation, const Style& style)
        : exercise_(exercise), variation_(variation), style_(style), width_(measure(style)) {}

    [[nodiscard]] std::string page() const {
        std::string text = title() + '\n' + introduction() + '\n';
        text += card(exercise_, variation_, style_) + '\n';
        text += set_up(false) + '\n' + lift() + '\n' + breathe_on_page() + '\n';
        text += first_of("MAKE IT COUNT", variation_.guide.tips, page_tips, Section::tips) + '\n';
        text += first_of("MISTAKES", variation_.guide.mistakes, page_mistakes, Section::mistakes) +
                '\n';
        const auto all = warnings(exercise_, variation_);
        const std::size_t most = variation_.guide.safety.empty() ? 1 : 2;
        text += first_of("SAFETY", all, most, Section::safety) + '\n';
        return text + ways();
    }

    [[nodiscard]] std::string sections(std::span<const Section> wanted) const {
        std::string text = title();
        for (const auto section : wanted) text += '\n' + whole(section);
        return text;
    }

  private:
    [[nodiscard]] bool is_default() const { return &variation_ == &exercise_.variations.front(); }

    /// "hyper guide", and the exercise where it is not the one that is meant without a name.
    [[nodiscard]] std::string command() const {
        if (&exercise_ == &catalogue::exercises().front() && is_default()) return "hyper guide";
        const training::ExerciseRef ref{std::string(exercise_.id),
                                        is_default() ? "" : std::string(variation_.id)};
        return fmt::format("hyper guide {}", text::typed_name(ref));
    }

    [[nodiscard]] std::string title() const {
        std::string name = capitals(exercise_.name);
        if (exercise_.variations.size() > 1 && !is_default())
            name += fmt::format(" · {}", variation_.name);
        std::vector<std::string_view> regions;
        for (const auto& muscle : exercise_.muscles)
            if (muscle.role == catalogue::MuscleRole::primary &&
                std::find(regions.begin(), regions.end(), muscle.region) == regions.end())
                regions.push_back(muscle.region);
        return heading(name, fmt::format("{}", fmt::join(regions, " · ")), style_) + other_names();
    }

    /// As many of the other names as one line takes.
    [[nodiscard]] std::string other_names() const {
        std::string names;
        for (const auto alias : exercise_.aliases) {
            const auto longer = fmt::format("{}{}{}", names, names.empty() ? "" : " · ", alias);
            if (display_width(longer) > width_) break;
            names = longer;
        }
        return names.empty() ? "" : style_.paint(Role::quiet, names) + '\n';
    }

    [[nodiscard]] std::string introduction() const {
        std::string text = paragraph(exercise_.intro, width_);
        return text + paragraph(variation_.guide.intro, width_);
    }

    /// The first `most` of `texts`, and which section has the others.
    [[nodiscard]] std::string first_of(std::string_view name, Texts texts, std::size_t most,
                                       Section section) const {
        if (texts.size() <= most) return heading(name, "", style_) + bulleted(texts, width_);
        const auto more =
            fmt::format("{} of {} · --section {}", most, texts.size(), catalogue::name(section));
        return heading(name, more, style_) + bulleted(texts.first(most), width_);
    }

    [[nodiscard]] std::string set_up(bool with_picture) const {
        std::string text = heading(fmt::format("SET UP · {}", variation_.name), "", style_);
        if (with_picture) text += picture(variation_.guide.picture, style_);
        return text + numbered(variation_.guide.setup, width_);
    }

    [[nodiscard]] std::string lift() const {
        return heading("LIFT", tempo_text(variation_.prescription.tempo.value), style_) +
               numbered(variation_.guide.movement, width_);
    }

    [[nodiscard]] std::string breathe_on_page() const {
        return labelled_text(
            "BREATHE", beside_label,
            fmt::format("{}", fmt::join(variation_.guide.breathing.first(std::min(
                                            page_breaths, variation_.guide.breathing.size())),
                                        " ")),
            style_);
    }

    [[nodiscard]] std::string about() const {
        std::string text = heading("WHAT IT IS", "", style_) + introduction();
        return text + bulleted(exercise_.contrast, width_);
    }

    [[nodiscard]] std::string names() const {
        std::string text = heading("ALSO CALLED", "", style_);
        text += bulleted(exercise_.aliases, width_);
        if (!variation_.aliases.empty())
            text += paragraph(fmt::format("{}:", variation_.name), width_) +
                    bulleted(variation_.aliases, width_);
        if (!exercise_.related.empty())
            text += paragraph("Like it, but logged as exercises of your own:", width_) +
                    bulleted(exercise_.related, width_);
        return text;
    }

    [[nodiscard]] std::string list(std::string_view name, Texts texts) const {
        return heading(name, "", style_) + bulleted(texts, width_);
    }

    [[nodiscard]] std::string variations() const {
        std::string text = heading("VARIATIONS", command() + " --variation NAME", style_);
        for (const auto& one : exercise_.variations)
            text += block(fmt::format("{}: {}{}", one.id, one.guide.intro,
                                      &one == &variation_ ? " (This page.)" : ""),
                          width_, "  • ", "    ");
        return text;
    }

    [[nodiscard]] std::string replacements() const {
        std::string text = heading("INSTEAD", "hyper swap", style_);
        for (const auto id : exercise_.replacements) {
            const auto* other = catalogue::exercise(id);
            text += block(fmt::format("{}: {}", id, other != nullptr ? other->intro : ""), width_,
                          "  • ", "    ");
        }
        return text;
    }

    /// What else there is: variations, replacements, the sections that are not on the page.
    [[nodiscard]] std::string ways() const {
        std::string text;
        if (exercise_.variations.size() > 1) {
            std::vector<std::string_view> ids;
            for (const auto& one : exercise_.variations) ids.push_back(one.id);
            text += labelled("VARIATIONS", beside_label, ids, other_variation(), style_);
        }
        if (!exercise_.replacements.empty())
            text += labelled("INSTEAD", beside_label, exercise_.replacements, swap(), style_);
        std::vector<std::string_view> more = {"about"};
        if (variation_.guide.breathing.size() > page_breaths) more.push_back("breathing");
        more.insert(more.end(), {"harder", "dose", "sources", "all"});
        return text + labelled("MORE", beside_label, more, command() + " --section all", style_);
    }

    [[nodiscard]] std::string other_variation() const {
        const auto& last = exercise_.variations.back();
        const auto& other = &last == &variation_ ? exercise_.variations.front() : last;
        const bool is_first = &exercise_ == &catalogue::exercises().front();
        return fmt::format("hyper guide {}{}--variation {}", is_first ? "" : exercise_.id,
                           is_first ? "" : " ", other.id);
    }

    [[nodiscard]] std::string swap() const {
        if (&exercise_ == &catalogue::exercises().front()) return "hyper swap";
        return fmt::format("hyper swap {}", exercise_.id);
    }

    [[nodiscard]] std::string whole(Section section) const {
        const auto& guide = variation_.guide;
        switch (section) {
            case Section::about:
                return about();
            case Section::names:
                return names();
            case Section::setup:
                return set_up(true);
            case Section::movement:
                return lift();
            case Section::breathing:
                return list("BREATHE", guide.breathing);
            case Section::tips:
                return list("MAKE IT COUNT", guide.tips);
            case Section::mistakes:
                return list("MISTAKES", guide.mistakes);
            case Section::harder:
                return list("MAKE IT HARDER", guide.harder);
            case Section::dose:
                return dose_block(variation_, style_);
            case Section::safety:
                return list("SAFETY", warnings(exercise_, variation_));
            case Section::muscles:
                return muscles_block(exercise_, variation_, style_);
            case Section::variations:
                return variations();
            case Section::replacements:
                return replacements();
            case Section::numbers:
                return numbers_block(variation_, style_);
            case Section::sources:
                return sources_block(exercise_, variation_, style_);
        }
        return {};
    }

    const Exercise& exercise_;
    const Variation& variation_;
    const Style& style_;
    int width_;
};

}  // namespace

std::string guide_page(const Exercise& exercise, const Variation& variation, const Style& style) {
    return Guide(exercise, variation, style).page();
}

std::string guide_sections(const Exercise& exercise, const Variation& variation,
                           std::span<const Section> sections, const Style& style) {
    return Guide(exercise, variation, style).sections(sections);
}

}  // namespace hyper::view

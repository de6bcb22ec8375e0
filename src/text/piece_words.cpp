#include "hyper/text/piece_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "hyper/text/clean.h"
#include "hyper/text/measure_words.h"
#include "hyper/text/set_words.h"
#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

constexpr std::size_t most_pieces = 100;
constexpr std::int64_t heaviest_thousandths = 1'000'000;
constexpr int most_of_one = 100;

/// "2.5" or "2.5kg": thousandths, and the unit where one stands there.
struct Size {
    std::int64_t thousandths = 0;
    std::optional<MassUnit> unit;
};

std::optional<Size> size_of(std::string_view words) {
    words = trimmed(words);
    const auto end = std::min(words.find_first_not_of("0123456789."), words.size());
    const std::string_view number = words.substr(0, end);
    const std::string_view unit = trimmed(words.substr(end));
    const auto point = std::min(number.find('.'), number.size());
    const auto after = point < number.size() ? number.substr(point + 1) : std::string_view();
    const auto thousandths = thousandths_from(number.substr(0, point), after);
    if (!thousandths || *thousandths <= 0 || *thousandths > heaviest_thousandths)
        return std::nullopt;
    Size size{*thousandths, std::nullopt};
    if (unit.empty()) return size;
    size.unit = mass_unit_from(unit);
    return size.unit ? std::optional(size) : std::nullopt;
}

class Reader {
  public:
    explicit Reader(MassUnit unit) { pieces_.unit = unit; }

    /// Whether `part` was understood.
    bool read(std::string_view part) {
        part = trimmed(part);
        const auto slash = part.find('/');
        if (slash != std::string_view::npos)
            return read_steps(part.substr(0, slash), part.substr(slash + 1));
        const auto times = part.find('x');
        if (times == std::string_view::npos) return add(size_of(part), std::nullopt);
        const auto digits = trimmed(part.substr(0, times));
        const auto count = digits.empty() ? std::nullopt : whole_number(digits);
        if (!count || *count < 1 || *count > most_of_one) return false;
        return add(size_of(part.substr(times + 1)), count);
    }

    [[nodiscard]] training::Pieces taken() {
        auto& all = pieces_.pieces;
        std::sort(all.begin(), all.end(),
                  [](const auto& a, const auto& b) { return a.thousandths > b.thousandths; });
        all.erase(std::unique(
                      all.begin(), all.end(),
                      [](const auto& a, const auto& b) { return a.thousandths == b.thousandths; }),
                  all.end());
        return pieces_;
    }

  private:
    bool add(const std::optional<Size>& size, std::optional<int> count) {
        if (!size || pieces_.pieces.size() >= most_pieces) return false;
        if (size->unit) {
            if (named_ && *size->unit != pieces_.unit) return false;
            pieces_.unit = *size->unit;
            named_ = true;
        }
        pieces_.pieces.push_back({size->thousandths, count});
        return true;
    }

    /// "5-100" by steps of "5".
    bool read_steps(std::string_view range, std::string_view by) {
        const auto dash = range.find('-');
        if (dash == std::string_view::npos) return false;
        const auto low = size_of(range.substr(0, dash));
        const auto high = size_of(range.substr(dash + 1));
        const auto step = size_of(by);
        if (!low || !high || !step || high->thousandths < low->thousandths) return false;
        for (auto at = low->thousandths; at <= high->thousandths; at += step->thousandths)
            if (!add(Size{at, high->unit ? high->unit : step->unit}, std::nullopt)) return false;
        return true;
    }

    training::Pieces pieces_;
    bool named_ = false;
};

}  // namespace

Parsed<training::Pieces> parse_pieces(std::string_view words, MassUnit unit) {
    if (auto problem = unclean(words)) return *problem;
    Reader reader(unit);
    for (std::size_t start = 0; start <= words.size();) {
        const auto end = std::min(words.find(',', start), words.size());
        const auto part = words.substr(start, end - start);
        if (!reader.read(part))
            return Problem{fmt::format("\"{}\" is no size of a load.", trimmed(part)),
                           "Sizes are for example 20,10,5,2.5 or 2x20,4x10, steps 5-100/5; all in "
                           "one unit, kg or lb.",
                           start, std::max<std::size_t>(1, part.size())};
        start = end + 1;
    }
    return reader.taken();
}

}  // namespace hyper::text

#include "hyper/text/suggest.h"

#include <algorithm>

namespace hyper::text {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0U : 1U;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above[b.size()];
}

std::vector<std::string> nearest(std::string_view word, std::span<const std::string> names) {
    struct Near {
        std::size_t distance;
        std::string_view name;
    };
    const std::size_t most = std::max<std::size_t>(1, word.size() / 3);
    std::vector<Near> near;
    for (const auto& name : names) {
        if (name.size() > word.size() + most || word.size() > name.size() + most) continue;
        const std::size_t distance = edit_distance(word, name);
        if (distance <= most) near.push_back({distance, name});
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const Near& a, const Near& b) { return a.distance < b.distance; });
    std::vector<std::string> best;
    for (const Near& one : near) {
        if (best.size() == 3) break;
        if (std::find(best.begin(), best.end(), one.name) == best.end())
            best.emplace_back(one.name);
    }
    return best;
}

}  // namespace hyper::text

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/section.h"
#include "hyper/view/style.h"

// The guides as a coach would print them: a page a variation, one section a topic. Text is never
// set wider than 80 columns.
namespace hyper::view {

/// The page of one variation: what to know before the first set. What is not on it is named at its
/// end with the command that shows it.
[[nodiscard]] std::string guide_page(const catalogue::Exercise& exercise,
                                     const catalogue::Variation& variation, const Style& style);

/// The heading of the exercise and `sections`, each whole.
[[nodiscard]] std::string guide_sections(const catalogue::Exercise& exercise,
                                         const catalogue::Variation& variation,
                                         std::span<const catalogue::Section> sections,
                                         const Style& style);

/// Every exercise and variation with a line of what it is.
[[nodiscard]] std::string guide_list(const Style& style);

/// The passages of all guides in which `words` occur, the words bold; says so when there is none.
[[nodiscard]] std::string guide_search(std::string_view words, const Style& style);

}  // namespace hyper::view

#include "hyper/view/safety_words.h"

#include <algorithm>

namespace hyper::view {

std::string symptom_text(training::Symptom symptom) {
    switch (symptom) {
        case training::Symptom::numbness:
            return "numbness or pins and needles between the legs, in a leg or in a foot";
        case training::Symptom::weakness:
            return "weakness in a leg or in both, or weakness that gets worse";
        case training::Symptom::bladder:
            return "a change in how you pass water or hold it, in the bowel or in sexual function";
        case training::Symptom::leg_pain:
            return "pain that goes below the knee";
        case training::Symptom::after_accident:
            return "back pain after a fall or an accident";
        case training::Symptom::unwell:
            return "back pain with fever or feeling ill, with weight loss that nothing explains, "
                   "after cancer, or with osteoporosis or steroids";
        case training::Symptom::night_pain:
            return "pain that is constant at rest or worst at night";
        case training::Symptom::chest_pain:
            return "chest pain, fainting, a sudden severe headache, weakness on one side or sudden "
                   "loss of sight";
    }
    return "";
}

std::vector<std::string> referral_texts(std::span<const training::SymptomFlag> flags) {
    const bool urgent = std::any_of(flags.begin(), flags.end(), [](const auto& flag) {
        return training::is_emergency(flag.symptom);
    });
    std::vector<std::string> texts;
    if (urgent)
        texts.emplace_back(
            "Have this seen today. New numbness between the legs, trouble with bladder or bowel, "
            "weakness or numbness in both legs, pain shooting down both legs, weakness that gets "
            "worse or takes one side of the body, chest pain, fainting, a sudden severe headache "
            "or loss of sight: call your emergency number or go to an emergency department now.");
    else
        texts.emplace_back(
            "Have this looked at by a doctor or a physiotherapist before you train on. If you "
            "notice numbness between the legs, trouble with bladder or bowel, pain shooting down "
            "both legs, or weakness in a leg, call your emergency number or go to an emergency "
            "department at "
            "once.");
    texts.emplace_back(
        "A training log cannot judge this, so it stops here. You can go on logging. When it has "
        "been looked at and you know what you may do: hyper pain --clear");
    return texts;
}

std::vector<std::string> severe_pain_texts(bool again) {
    std::vector<std::string> texts;
    texts.emplace_back(
        "Leave this exercise alone today. Gentle walking and everyday movement are fine as far as "
        "they are comfortable.");
    if (again)
        texts.emplace_back(
            "This is the second time within two weeks: have somebody look at it before you go on "
            "with this exercise.");
    texts.emplace_back(
        "See a doctor or a physiotherapist if it stays this strong for three days, or does not "
        "get better within two to four weeks. With numbness, weakness in a leg, or trouble with "
        "bladder or bowel, go to an emergency department at once, and note it: hyper pain --flag "
        "numbness");
    return texts;
}

std::vector<std::string> first_check_texts() {
    return {
        "Before you begin, once: ask a health professional first if you have a heart "
        "condition or chest pain, dizziness or fainting, medicines for blood pressure or the "
        "heart, a bone, joint or back problem that activity makes worse, a recent operation, "
        "or if you are pregnant or gave birth not long ago.",
        "This is a log and a coach, no clinician. Pain up to 2 of 10 is fine; at 3 it "
        "gets lighter, at 6 it stops. Breathe out as you lift and never hold your breath."};
}

}  // namespace hyper::view

import type { Question } from './question.ts';
import { apiQuestions } from './questions/api.ts';
import { calendarQuestions } from './questions/calendar.ts';
import { packageQuestions } from './questions/package.ts';

export const QUESTIONS: readonly Question[] = [...packageQuestions, ...calendarQuestions, ...apiQuestions];
